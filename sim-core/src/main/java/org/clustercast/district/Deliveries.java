package org.clustercast.district;

import java.util.Arrays;
import java.util.List;

/**
 * What the levers deliver in a quarter, differences from practice. Instruments write them, markets consume them;
 * negative where a scenario gives less than practice.
 */
public final class Deliveries extends Columns {

    /** Extra capital by cluster, 亿元: public money times additionality times leverage. */
    public final double[] capitalYi;
    /** Money behind it beyond practice, before additionality and leverage: of grants and of funds by cluster, 亿元. */
    public final double[][] moneyForCapitalYi;
    /** Ready floor space by park, ㎡. */
    public final double[] spaceSqm;
    /** People by key (cluster, then open to all clusters) and by tier of talent, persons. */
    public final double[][] people;
    /** Money beyond practice behind them, in the same places, 亿元. */
    public final double[][] moneyForPeopleYi;
    /** How well project teams look after the named projects, 0 to 1. */
    public double projectCare;

    /** Money for research beyond practice by cluster, 亿元 in the quarter, before additionality. */
    public final double[] researchYi;
    /** Places on the list of leading and backbone enterprises by cluster. */
    public final double[] listPlaces;
    /** How well listed enterprises are looked after by cluster, share of the hazard of leaving that it takes away. */
    public final double[] retention;
    /** Weight of listed enterprises above that of others where money is short, 0 or more, by cluster. */
    public final double[] priority;
    /** Share of leads turned to missing and weak links by cluster, 0 to 1. */
    public final double[] gapFocus;
    /** Share of the open potential of local links that is filled in a year by cluster, 0 to 1. */
    public final double[] linkFilling;
    /** Leads over those of practice by cluster, 1 as in practice. */
    public final double[] leadFactor;
    /** Odds that talks and signatures succeed over those of practice by cluster, 1 as in practice. */
    public final double[] signingOdds;
    /** Hazard of breakthroughs over that of practice by cluster, 1 as in practice. */
    public final double[] breakthroughFactor;
    /** Start-ups over those of practice by cluster, 1 as in practice. */
    public final double[] birthFactor;
    /** Share of the exit hazard of young enterprises that incubation takes away by cluster, 0 to 1. */
    public final double[] incubation;
    /** Share of the noise of selection that experts take away by cluster, 0 to 1. */
    public final double[] insight;
    /** Share of the time of reviews that the green channel saves by cluster, 0 to 1. */
    public final double[] reviewSaving;
    /** Share of the time from signature to production that coordination saves by cluster, 0 to 1. */
    public final double[] lagSaving;
    /** Odds of promotion on the ladder over those of practice by cluster, 1 as in practice. */
    public final double[] ladderOdds;
    /** Log productivity that producer services add by cluster. */
    public final double[] serviceGain;
    /** Share of the time to find a new local customer that industry service saves by cluster, 0 to 1. */
    public final double[] matching;
    /** Share by which industry service widens market access by cluster. */
    public final double[] access;

    /** Delivery capacity of teams over that of practice, 1 as in practice. */
    public double capacityFactor;

    private final List<double[]> ofNothing;
    private final List<double[]> asInPractice;

    /** Nothing yet. */
    public Deliveries(int clusters, int parks) {
        capitalYi = doubles(clusters);
        spaceSqm = doubles(parks);
        people = table(clusters + 1, TalentTier.values().length);
        moneyForPeopleYi = table(clusters + 1, TalentTier.values().length);
        moneyForCapitalYi = table(2, clusters);
        researchYi = doubles(clusters);
        listPlaces = doubles(clusters);
        retention = doubles(clusters);
        priority = doubles(clusters);
        gapFocus = doubles(clusters);
        linkFilling = doubles(clusters);
        leadFactor = doubles(clusters);
        signingOdds = doubles(clusters);
        breakthroughFactor = doubles(clusters);
        birthFactor = doubles(clusters);
        incubation = doubles(clusters);
        insight = doubles(clusters);
        reviewSaving = doubles(clusters);
        lagSaving = doubles(clusters);
        ladderOdds = doubles(clusters);
        serviceGain = doubles(clusters);
        matching = doubles(clusters);
        access = doubles(clusters);
        ofNothing = ofNothing();
        asInPractice = List.of(leadFactor, signingOdds, breakthroughFactor, birthFactor, ladderOdds);
        open();
    }

    private List<double[]> ofNothing() {
        return List.of(
                capitalYi,
                spaceSqm,
                researchYi,
                listPlaces,
                retention,
                priority,
                gapFocus,
                linkFilling,
                incubation,
                insight,
                reviewSaving,
                lagSaving,
                serviceGain,
                matching,
                access);
    }

    /** Sets every delivery back to practice at the beginning of a quarter. */
    public void open() {
        for (double[] delivery : ofNothing) {
            Arrays.fill(delivery, 0);
        }
        for (double[] delivery : asInPractice) {
            Arrays.fill(delivery, 1);
        }
        capacityFactor = 1;
        for (double[][] table : List.of(people, moneyForPeopleYi, moneyForCapitalYi)) {
            for (double[] column : table) {
                Arrays.fill(column, 0);
            }
        }
    }

    /** Takes over what is delivered in another state. */
    public void copy(Deliveries from) {
        copyColumns(from);
        projectCare = from.projectCare;
        capacityFactor = from.capacityFactor;
    }
}
