package org.clustercast.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clustercast.model.parameters.AccountingParameters;
import org.clustercast.model.parameters.ApprovalParameters;
import org.clustercast.model.parameters.AttractionListParameters;
import org.clustercast.model.parameters.AttractionParameters;
import org.clustercast.model.parameters.ChainMapParameters;
import org.clustercast.model.parameters.CoordinationParameters;
import org.clustercast.model.parameters.CultivationParameters;
import org.clustercast.model.parameters.DevelopmentPlanParameters;
import org.clustercast.model.parameters.EntryParameters;
import org.clustercast.model.parameters.EnvironmentParameters;
import org.clustercast.model.parameters.GreenChannelParameters;
import org.clustercast.model.parameters.IndustryServiceParameters;
import org.clustercast.model.parameters.InnovationCarriersParameters;
import org.clustercast.model.parameters.InnovationParameters;
import org.clustercast.model.parameters.InvestmentParameters;
import org.clustercast.model.parameters.LadderParameters;
import org.clustercast.model.parameters.LeadingListParameters;
import org.clustercast.model.parameters.ModelParameters;
import org.clustercast.model.parameters.PolicyParameters;
import org.clustercast.model.parameters.PopulationParameters;
import org.clustercast.model.parameters.ProducerServicesParameters;
import org.clustercast.model.parameters.ProductionParameters;
import org.clustercast.model.parameters.ProjectsParameters;
import org.clustercast.model.parameters.SpaceMarketParameters;
import org.clustercast.model.parameters.SupervisionParameters;
import org.clustercast.model.parameters.SupplyChainParameters;
import org.clustercast.model.parameters.TalentMarketParameters;
import org.clustercast.model.parameters.ThinkTankParameters;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.parameter.ParameterSet;

/** What the model needs from the data of a district: every lever that an instrument carries out, and its parameters. */
public final class ModelNeeds {

    private ModelNeeds() {}

    /** Levers that are not there, in the order of the document. */
    public static List<String> missingLevers(Collection<String> levers) {
        return LeverIds.all().stream().filter(id -> !levers.contains(id)).toList();
    }

    /** Ids of parameters that are not there, by group. */
    public static List<String> missingParameters(ParameterSet parameters, List<String> clusters) {
        List<String> missing = new ArrayList<>();
        groups().forEach((group, type) -> {
            for (RecordComponent component : type.getRecordComponents()) {
                String id = group + "." + component.getName();
                boolean isOne = component.getType() == double.class;
                for (String whole : isOne ? List.of(id) : ids(id, clusters)) {
                    if (!parameters.has(whole)) {
                        missing.add(whole);
                    }
                }
            }
        });
        return missing;
    }

    /** Names {@code group.name} of parameters that no part of the model uses. */
    public static List<String> unusedParameters(ParameterSet parameters) {
        TreeSet<String> unused = new TreeSet<>();
        parameters.all().forEach(parameter -> unused.add(parameter.group() + "." + parameter.name()));
        groups().forEach((group, type) -> {
            for (RecordComponent component : type.getRecordComponents()) {
                unused.remove(group + "." + component.getName());
            }
        });
        return List.copyOf(unused);
    }

    private static List<String> ids(String id, List<String> clusters) {
        return clusters.stream().map(cluster -> id + "." + cluster).toList();
    }

    /** Records by the groups from which {@link ModelParameters} fills them. */
    static Map<String, Class<? extends Record>> groups() {
        Map<String, Class<? extends Record>> groups = new TreeMap<>();
        groups.put("environment", EnvironmentParameters.class);
        groups.put("production", ProductionParameters.class);
        groups.put("investment", InvestmentParameters.class);
        groups.put("space-market", SpaceMarketParameters.class);
        groups.put("talent-market", TalentMarketParameters.class);
        groups.put("policy", PolicyParameters.class);
        groups.put("projects", ProjectsParameters.class);
        groups.put("entry", EntryParameters.class);
        groups.put("ladder", LadderParameters.class);
        groups.put("population", PopulationParameters.class);
        groups.put("innovation", InnovationParameters.class);
        groups.put("approval", ApprovalParameters.class);
        groups.put("supply-chain", SupplyChainParameters.class);
        groups.put("attraction", AttractionParameters.class);
        groups.put("accounting", AccountingParameters.class);
        groups.put("leading-list", LeadingListParameters.class);
        groups.put("chain-map", ChainMapParameters.class);
        groups.put("attraction-list", AttractionListParameters.class);
        groups.put("development-plan", DevelopmentPlanParameters.class);
        groups.put("green-channel", GreenChannelParameters.class);
        groups.put("innovation-carriers", InnovationCarriersParameters.class);
        groups.put("expert-think-tank", ThinkTankParameters.class);
        groups.put("coordination", CoordinationParameters.class);
        groups.put("enterprise-cultivation", CultivationParameters.class);
        groups.put("producer-services", ProducerServicesParameters.class);
        groups.put("industry-service", IndustryServiceParameters.class);
        groups.put("supervision", SupervisionParameters.class);
        return groups;
    }
}
