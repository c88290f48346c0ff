package org.clustercast.loader.tree;

/** Limits that no sensible file reaches. */
public final class Limits {

    /** Largest file, bytes. */
    public static final int FILE_BYTES = 10_000_000;
    /** Deepest nesting of mappings and lists. */
    public static final int DEPTH = 50;
    /** Most values in a file. */
    public static final int VALUES = 200_000;
    /** Longest text, characters. */
    public static final int TEXT = 10_000;
    /** Longest name or key, characters. */
    public static final int NAME = 200;
    /** Longest number as written, characters. */
    public static final int NUMBER = 100;
    /** Longest line of a YAML file, characters; the parser is slow beyond. */
    public static final int LINE = 200_000;

    private Limits() {}
}
