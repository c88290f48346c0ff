package org.clustercast.quantity;

/**
 * An amount of money.
 *
 * @param yi 亿元 (10⁸ yuan)
 */
public record Money(double yi) {

    private static final double WAN_PER_YI = 10_000;

    public Money {
        if (Double.isNaN(yi) || Double.isInfinite(yi)) {
            throw new IllegalArgumentException("an amount of money must be a finite number but is " + yi);
        }
    }

    /** An amount in 亿元. */
    public static Money ofYi(double yi) {
        return new Money(yi);
    }

    /** An amount in 万元 (10⁴ yuan). */
    public static Money ofWan(double wan) {
        return new Money(wan / WAN_PER_YI);
    }

    /** An amount in yuan. */
    public static Money ofYuan(double yuan) {
        return new Money(yuan / WAN_PER_YI / WAN_PER_YI);
    }
}
