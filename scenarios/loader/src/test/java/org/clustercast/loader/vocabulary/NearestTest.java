package org.clustercast.loader.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clustercast.loader.Fixture;
import org.clustercast.quantity.Language;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void countsSlips() {
        assertThat(Nearest.distance("资金", "资金")).isZero();
        assertThat(Nearest.distance("资全", "资金")).isEqualTo(1);
        assertThat(Nearest.distance("budget", "budgett")).isEqualTo(1);
        assertThat(Nearest.distance("shares", "sahres")).isEqualTo(1);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
        assertThat(Nearest.distance("xabcd", "yabdc")).isEqualTo(2);
        assertThat(Nearest.distance("ab", "ca")).isEqualTo(2);
    }

    @Test
    void proposesTheNearestAndNothingFarAway() {
        List<String> known = List.of("资金", "空间", "人才");
        assertThat(Nearest.of("资全", known)).contains("资金");
        assertThat(Nearest.of("资金额", known)).contains("资金");
        assertThat(Nearest.of("产值", known)).isEmpty();
        assertThat(Nearest.of("leverss", List.of("levers", "seed"))).contains("levers");
        assertThat(Nearest.of("budget", List.of("levers", "seed"))).isEmpty();
    }

    @Test
    void ofEqualsTheFirstIsProposedAndHalfAWordIsNoSlip() {
        assertThat(Nearest.of("abx", List.of("abc", "abd"))).contains("abc");
        assertThat(Nearest.of("abx", List.of("abd", "abc"))).contains("abd");
        assertThat(Nearest.distance("lever", "levexyz")).isEqualTo(3);
        assertThat(Nearest.of("lever", List.of("levexyz"))).isEmpty();
        assertThat(Nearest.of("enterprisegrxyz", List.of("enterprise-grants"))).contains("enterprise-grants");
    }

    @Test
    void hyphensAndCapitalsAreNoSlips() {
        assertThat(Nearest.of("EnterpriseGrants", List.of("enterprise-grants"))).contains("enterprise-grants");
    }

    @Test
    void aShortNameIsNeverReplacedWholly() {
        assertThat(Nearest.of("年限", List.of("空间"))).isEmpty();
        assertThat(Nearest.of("x", List.of("on"))).isEmpty();
    }

    /** Each name of two or three characters among its like, with any one of them replaced by another. */
    @Test
    void oneWrongCharacterInAShortChineseNameIsUnderstood() {
        KeyNames names = Fixture.loader().keyNames();
        List<String> chinese = names.all().stream()
                .map(english -> names.name(english, Language.ZH))
                .filter(name -> name.codePoints().allMatch(Character::isIdeographic))
                .filter(name -> name.length() == 2 || name.length() == 3)
                .toList();
        assertThat(chinese).hasSizeGreaterThan(40);
        for (String name : chinese) {
            for (int i = 0; i < name.length(); i++) {
                String slip = name.substring(0, i) + "某" + name.substring(i + 1);
                assertThat(Nearest.of(slip, List.of(name))).as(slip).contains(name);
                String meant = Nearest.of(slip, chinese).orElseThrow();
                assertThat(Nearest.distance(slip, meant)).as(slip + " " + meant).isEqualTo(1);
            }
        }
    }

    @Test
    void aPartOfOneNameOnlyMeansThatName() {
        List<String> names = List.of("半导体与集成电路", "碧岭半导体小镇", "生物医药");
        assertThat(Nearest.of("碧岭", names)).contains("碧岭半导体小镇");
        assertThat(Nearest.of("半导体", names)).as("a part of two").isEmpty();
        assertThat(Nearest.of("药", names)).as("too short").isEmpty();
    }

    /** Two slips in a name of three characters leave one, and a part of a name is that name. */
    @Test
    void aPartOfANameGoesBeforeTwoSlips() {
        assertThat(Nearest.of("马峦山", List.of("聚龙山", "马峦山先进制造产业园"))).hasValue("马峦山先进制造产业园");
        assertThat(Nearest.of("马峦山", List.of("聚龙山"))).isEmpty();
        assertThat(Nearest.of("聚龙出", List.of("聚龙山"))).hasValue("聚龙山");
    }

    @Test
    void codesOfAnotherKindAreNoSlips() {
        assertThat(Nearest.of("J01", List.of("P01", "P02"))).isEmpty();
        assertThat(Nearest.of("P1", List.of("P01", "P22"))).hasValue("P01");
        assertThat(Nearest.of("p03", List.of("P01", "P03"))).hasValue("P03");
    }
}
