package org.clustercast.reports.chart;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Sheets as pictures; the same sheet gives the same bytes. */
public final class PictureFiles {

    /** Width of a raster picture, pixels. */
    static final int PIXELS = 1600;

    /** Decimals of coordinates in a drawing; a hundredth of a point is finer than any printer. */
    private static final int DECIMALS = 2;

    private static final double METRES_PER_POINT = 0.0254 / 72;

    private PictureFiles() {}

    /** The sheet as a PNG that knows its size on paper. */
    public static byte[] png(Sheet sheet) throws IOException {
        double scale = PIXELS / Sheet.WIDTH;
        BufferedImage image =
                new BufferedImage(PIXELS, (int) Math.ceil(sheet.height() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        // the last row of pixels may reach below the sheet
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(scale, scale);
        sheet.draw(g);
        g.dispose();
        return encoded(image, Math.round(scale / METRES_PER_POINT));
    }

    /** The sheet as an SVG whose text is outlined, so that it needs no font. */
    public static byte[] svg(Sheet sheet) throws IOException {
        byte[] known = sheet.drawing();
        if (known == null) {
            known = drawn(sheet);
            sheet.keep(known);
        }
        return known.clone();
    }

    private static byte[] drawn(Sheet sheet) throws IOException {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(emptyDocument());
        context.setComment(null);
        context.setPrecision(DECIMALS);
        SVGGraphics2D g = new SVGGraphics2D(context, true);
        int width = (int) Sheet.WIDTH;
        int height = (int) sheet.height();
        g.setSVGCanvasSize(new Dimension(width, height));
        sheet.draw(g);
        Element root = g.getRoot();
        root.setAttribute("viewBox", String.format(Locale.ROOT, "0 0 %d %d", width, height));
        StringWriter text = new StringWriter();
        g.stream(root, text, false, false);
        g.dispose();
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] encoded(BufferedImage image, long pixelsPerMetre) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", Long.toString(pixelsPerMetre));
        size.setAttribute("pixelsPerUnitYAxis", Long.toString(pixelsPerMetre));
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
        root.appendChild(size);
        metadata.mergeTree("javax_imageio_png_1.0", root);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform offers no empty XML document", e);
        }
    }
}
