package org.clustercast.wrong.app;

import org.apache.poi.StandIn;

/** Reads workbooks in the wrong place. */
final class ReadsWorkbooks {

    Object workbook() {
        return new StandIn();
    }
}
