package org.clustercast.loader.mutation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Changes of bytes, which may leave no valid text. */
final class ByteMutations {

    private ByteMutations() {}

    static byte[] change(byte[] bytes, SplittableRandom random) {
        if (bytes.length == 0) {
            return new byte[] {(byte) random.nextInt()};
        }
        int at = random.nextInt(bytes.length);
        byte[] out = bytes.clone();
        switch (random.nextInt(7)) {
            case 0 -> out[at] = (byte) random.nextInt();
            case 1 -> out[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> out = Arrays.copyOf(bytes, at);
            case 3 -> {
                out = new byte[bytes.length + 1];
                System.arraycopy(bytes, 0, out, 0, at);
                out[at] = (byte) random.nextInt();
                System.arraycopy(bytes, at, out, at + 1, bytes.length - at);
            }
            case 4 -> out = without(bytes, at, 1 + random.nextInt(4));
            case 5 -> Arrays.fill(out, at, Math.min(out.length, at + 1 + random.nextInt(16)), (byte) random.nextInt());
            default -> {
                Charset[] others = {
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16,
                    StandardCharsets.ISO_8859_1,
                    Charset.forName("GB18030")
                };
                out = new String(bytes, StandardCharsets.UTF_8).getBytes(others[random.nextInt(others.length)]);
            }
        }
        return out;
    }

    private static byte[] without(byte[] bytes, int at, int count) {
        int end = Math.min(bytes.length, at + count);
        byte[] out = new byte[bytes.length - (end - at)];
        System.arraycopy(bytes, 0, out, 0, at);
        System.arraycopy(bytes, end, out, at, bytes.length - end);
        return out;
    }
}
