package org.clustercast.random;

import java.nio.charset.StandardCharsets;

/** 64-bit keys of stable ids: the subjects that luck is addressed to. */
public final class Keys {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Keys() {}

    /** Key of an id: FNV-1a over its UTF-8 bytes, then mixed. */
    public static long of(String id) {
        long hash = FNV_OFFSET;
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * FNV_PRIME;
        }
        return AddressedStreams.mix(hash);
    }

    /** Key of a subject that is named by a key and three numbers, for example a newcomer. */
    public static long of(long key, int a, int b, int c) {
        long hash = AddressedStreams.mix(key + a);
        hash = AddressedStreams.mix(hash + b);
        return AddressedStreams.mix(hash + c);
    }
}
