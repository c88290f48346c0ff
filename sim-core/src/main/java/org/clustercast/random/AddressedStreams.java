package org.clustercast.random;

/**
 * Counter-based streams: a number is a mix of its address, with no state that is carried along.
 *
 * <p>The mixing function is the finaliser of SplitMix64 (Steele, Lea, Flood 2014; variant 13 of Stafford), applied once
 * for every part of the address.
 */
public final class AddressedStreams implements Streams {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int NONE = -1;

    private final long seedKey;
    /** Keys of the lot by layer. */
    private final long[] layerKeys = new long[Layer.values().length];

    private int lastPurpose = NONE;
    private int lastQuarter;
    private long lastBlock;

    /** Streams of a seed; all 64 bits count. */
    public AddressedStreams(long seed) {
        seedKey = mix(mix(seed + GOLDEN) ^ GOLDEN);
        move(Lot.of(0));
    }

    /** A bijection of 64-bit numbers in which every input bit flips every output bit with probability near one half. */
    static long mix(long x) {
        long z = x;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    @Override
    public void move(Lot lot) {
        layerKeys[Layer.DRAW.ordinal()] = key(lot.draw());
        layerKeys[Layer.PROJECTS.ordinal()] = key(lot.projects());
        layerKeys[Layer.LUCK.ordinal()] = key(lot.luck());
        lastPurpose = NONE;
    }

    private long key(int number) {
        return mix(seedKey + GOLDEN * (number + 1L));
    }

    @Override
    public double uniform(Purpose purpose, int quarter, long subject, int draw) {
        return Streams.uniform(mix(block(purpose, quarter) ^ (subject + GOLDEN * draw)));
    }

    @Override
    public void bits(Purpose purpose, int quarter, Span span) {
        long block = block(purpose, quarter);
        long[] into = span.into();
        int count = span.to() - span.from();
        // copied first: where both columns stand at the same place the compiler mixes several numbers at once
        System.arraycopy(span.subjects(), span.from(), into, 0, count);
        for (int i = 0; i < count; i++) {
            into[i] = mix(block ^ into[i]);
        }
    }

    /** Key of a purpose and quarter; the last one is kept, because many numbers of one kind are asked for in a row. */
    private long block(Purpose purpose, int quarter) {
        if (purpose.ordinal() != lastPurpose || quarter != lastQuarter) {
            lastPurpose = purpose.ordinal();
            lastQuarter = quarter;
            lastBlock =
                    mix(mix(layerKeys[purpose.layer().ordinal()] + purpose.ordinal() + 1) + GOLDEN * (quarter + 1L));
        }
        return lastBlock;
    }
}
