package org.clustercast.wrong.model;

import org.clustercast.wrong.attic.library.Curve;

/** Uses a library whose inside is not seen here. */
public final class UsesLibrary {

    double height() {
        return Curve.steep().at(2);
    }
}
