package org.clustercast.wrong.app;

import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads JSON outside the loader. */
final class KnowsJackson {

    Object mapper() {
        return new JsonMapper();
    }
}
