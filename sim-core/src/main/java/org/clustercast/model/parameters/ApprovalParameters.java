package org.clustercast.model.parameters;

/**
 * Parameters of approvals; component names are the keys of approval.yaml, one for one.
 *
 * @param stageTimeFactor time in every stage over what the data say
 * @param attritionExponent exponent on the success rates of all stages; above 1 fewer products are approved
 * @param salesFactor output of an approved product over what the data say
 */
public record ApprovalParameters(double stageTimeFactor, double attritionExponent, double salesFactor) {}
