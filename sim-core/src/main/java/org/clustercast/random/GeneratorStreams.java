package org.clustercast.random;

import org.apache.commons.rng.core.source64.XoShiRo256PlusPlus;

/**
 * A second source behind the same interface, as a check of the first: every address seeds a XoShiRo256++ of Commons RNG.
 * About thirty times slower.
 */
public final class GeneratorStreams implements Streams {

    private final long seed;
    private Lot lot = Lot.of(0);

    /** Streams of a seed. */
    public GeneratorStreams(long seed) {
        this.seed = seed;
    }

    @Override
    public void move(Lot to) {
        lot = to;
    }

    @Override
    public double uniform(Purpose purpose, int quarter, long subject, int draw) {
        return Streams.uniform(bits(purpose, quarter, subject, draw));
    }

    private long bits(Purpose purpose, int quarter, long subject, int draw) {
        long[] state = {
            seed + 0x632BE59BD9B4E019L,
            subject,
            ((long) lot.of(purpose.layer()) << 32) + quarter + 0x7F4A7C15L,
            ((long) purpose.ordinal() << 32) + draw + 1
        };
        var generator = new XoShiRo256PlusPlus(state);
        // the linear engine needs some steps until near-equal addresses part
        for (int i = 0; i < 20; i++) {
            generator.nextLong();
        }
        return generator.nextLong();
    }

    @Override
    public void bits(Purpose purpose, int quarter, Span span) {
        for (int i = span.from(); i < span.to(); i++) {
            span.into()[i - span.from()] = bits(purpose, quarter, span.subjects()[i], 0);
        }
    }
}
