package org.clustercast.result;

/**
 * One line of the ledger: who supplies which resource to whom. Empty strings where a dimension does not apply.
 *
 * @param resource funding, space, talent, or addition: what of an addition to a lever reached a ceiling and what passed it
 * @param source district, municipal, social, enterprise, ordinary; of an addition the ceiling
 * @param cluster id of the cluster that uses it, {@code open} when clusters compete for it
 * @param park id of the park
 * @param tier id of the talent tier
 * @param instrument id of the lever, or {@code ordinary}
 * @param unit unit of the amounts
 */
public record LedgerLine(
        String resource, String source, String cluster, String park, String tier, String instrument, String unit) {}
