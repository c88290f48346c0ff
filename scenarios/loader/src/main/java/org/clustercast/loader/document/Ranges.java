package org.clustercast.loader.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Sets of whole numbers written in ranges: {@code 0-39}, {@code 45}. */
final class Ranges {

    /** The form of a range. */
    static final Pattern FORM = Pattern.compile("\\d{1,9}(-\\d{1,9})?");

    private Ranges() {}

    static BitSet read(List<String> ranges) {
        BitSet numbers = new BitSet();
        for (String range : ranges) {
            int dash = range.indexOf('-');
            int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
            int last = dash < 0 ? first : Integer.parseInt(range.substring(dash + 1));
            // a range that is upside down holds nothing
            numbers.set(first, Math.max(first, last + 1));
        }
        return numbers;
    }

    static List<String> write(BitSet numbers) {
        List<String> ranges = new ArrayList<>();
        for (int first = numbers.nextSetBit(0); first >= 0; ) {
            int last = numbers.nextClearBit(first) - 1;
            ranges.add(first == last ? Integer.toString(first) : first + "-" + last);
            first = numbers.nextSetBit(last + 1);
        }
        return ranges;
    }
}
