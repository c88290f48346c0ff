package org.clustercast.wrong.app.terminal;

import com.fasterxml.jackson.databind.json.JsonMapper;

/** The one class of the command line that may write JSON. */
final class JsonSummary {

    Object mapper() {
        return new JsonMapper();
    }
}
