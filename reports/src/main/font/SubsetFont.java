import java.awt.Font;
import java.io.File;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * Cuts a TrueType font down to the characters that charts in Chinese and English need. The README beside this file
 * says how to run it. The build does not: its result is part of the sources.
 */
public final class SubsetFont {
    /** Only what AWT reads. Layout tables name glyphs by number and would be wrong after the cut. */
    private static final List<String> TABLES = List.of(
            "head", "hhea", "maxp", "name", "OS/2", "cmap", "glyf", "loca", "hmtx", "post", "cvt ", "fpgm", "prep", "gasp");

    /** Latin with accents, Greek, punctuation, super- and subscripts, currency, arrows, mathematics, shapes, units. */
    private static final int[][] RANGES = {
        {0x20, 0x7E}, {0xA0, 0x17F}, {0x391, 0x3C9}, {0x2010, 0x2027}, {0x2030, 0x203B}, {0x2070, 0x209C},
        {0x20AC, 0x20AC}, {0x2103, 0x2103}, {0x2109, 0x2109}, {0x2116, 0x2116}, {0x2122, 0x2122}, {0x2150, 0x215F},
        {0x2160, 0x216B}, {0x2190, 0x21D4}, {0x2200, 0x22A5}, {0x2460, 0x2473}, {0x25A0, 0x25EF}, {0x2605, 0x2606},
        {0x2713, 0x2717}, {0x3000, 0x3017}, {0x3380, 0x33DD}, {0xFF01, 0xFF5E}, {0xFFE0, 0xFFE5}
    };

    /** Characters outside GB 2312 that names of companies, people and places use. */
    private static final String MORE = "昇堃喆玥珺珅媖婧璟翀赟頔煊燚犇旻昉晞镕祎祺翊昫琎玙瑀鋆鑨粦埗圳峣嵅嵒涌湧堉犟甯邨叕橦孖粵區";

    public static void main(String[] args) throws Exception {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: SubsetFont SOURCE.ttf RESULT.ttf");
        }
        Path result = Path.of(args[1]);
        TreeSet<Integer> wanted = wanted();
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(new File(args[0])));
                OutputStream out = Files.newOutputStream(result)) {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            subsetter.addAll(wanted);
            subsetter.writeToStream(out);
        }
        report(result, wanted);
    }

    private static TreeSet<Integer> wanted() {
        TreeSet<Integer> wanted = new TreeSet<>();
        Charset gb2312 = Charset.forName("GB2312");
        for (int row = 0xA1; row <= 0xF7; row++) {
            for (int column = 0xA1; column <= 0xFE; column++) {
                String text = new String(new byte[] {(byte) row, (byte) column}, gb2312);
                if (text.codePointAt(0) != 0xFFFD) {
                    wanted.add(text.codePointAt(0));
                }
            }
        }
        for (int[] range : RANGES) {
            for (int c = range[0]; c <= range[1]; c++) {
                wanted.add(c);
            }
        }
        MORE.codePoints().forEach(wanted::add);
        return wanted;
    }

    private static void report(Path result, TreeSet<Integer> wanted) throws Exception {
        Font font = Font.createFont(Font.TRUETYPE_FONT, result.toFile());
        StringBuilder missing = new StringBuilder();
        wanted.stream().filter(c -> !font.canDisplay(c)).forEach(missing::appendCodePoint);
        System.out.printf("%s: %s, %d glyphs, %d bytes%n", result, font.getFontName(), font.getNumGlyphs(), Files.size(result));
        System.out.println("not in the source font: " + missing);
    }
}
