package org.clustercast.wrong.model;

import com.fasterxml.jackson.databind.json.JsonMapper;

/** Brings a library into the model. */
final class KnowsJackson {

    Object mapper() {
        return new JsonMapper();
    }
}
