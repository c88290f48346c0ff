package org.clustercast.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.clustercast.model.instrument.InstrumentCatalog;
import org.clustercast.model.parameters.InstrumentParameters;
import org.clustercast.model.parameters.ModelParameters;
import org.clustercast.model.setting.LeverIds;
import org.junit.jupiter.api.Test;

/** What the model needs is what its parts ask for. */
class ModelNeedsTest {

    @Test
    void everyInstrumentHasItsLever() {
        assertThat(LeverIds.all())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(InstrumentCatalog.levers());
        assertThat(ModelNeeds.missingLevers(List.of())).isEqualTo(LeverIds.all());
        assertThat(ModelNeeds.missingLevers(LeverIds.all())).isEmpty();
    }

    /** The records of the groups are those of which the parameters of a replication are made. */
    @Test
    void everyRecordHasItsGroup() {
        TreeSet<String> used = new TreeSet<>();
        for (Class<?> type : List.of(ModelParameters.class, InstrumentParameters.class)) {
            for (var component : type.getRecordComponents()) {
                used.add(component.getType().getSimpleName());
            }
        }
        used.remove(InstrumentParameters.class.getSimpleName());
        assertThat(ModelNeeds.groups().values().stream().map(Class::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(used);
    }
}
