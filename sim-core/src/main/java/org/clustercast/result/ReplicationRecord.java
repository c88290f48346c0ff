package org.clustercast.result;

/** The numbers of one replication, reused from replication to replication; positions are those of the layout. */
public final class ReplicationRecord {

    private final float[] floats;
    private final double[] doubles;

    /** An empty record. */
    public ReplicationRecord(RecordLayout layout) {
        floats = new float[layout.floats()];
        doubles = new double[layout.doubles()];
    }

    /** Indicators and ledger; written in place by the simulation. */
    public float[] floats() {
        return floats;
    }

    /** Annual outputs at full precision; written in place by the simulation. */
    public double[] doubles() {
        return doubles;
    }
}
