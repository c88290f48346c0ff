package org.clustercast.reports.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.text.AttributedCharacterIterator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;

/** A drawing surface that draws nothing and tells a {@link Drawing} what it was asked for. */
final class Recorder extends SVGGraphics2D {

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private final Drawing drawing;

    Recorder(Drawing drawing) {
        super(empty());
        this.drawing = drawing;
    }

    private Recorder(Recorder parent) {
        super(parent);
        this.drawing = parent.drawing;
    }

    @Override
    public Graphics create() {
        return new Recorder(this);
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (text.isBlank()) {
            return;
        }
        Font font = getFont();
        Rectangle2D ink = font.createGlyphVector(MEASURE, text).getVisualBounds();
        Rectangle2D placed = new Rectangle2D.Double(ink.getX() + x, ink.getY() + y, ink.getWidth(), ink.getHeight());
        Shape clip = getClip();
        Rectangle2D free = clip == null
                ? drawing.paper()
                : getTransform().createTransformedShape(clip).getBounds2D();
        Rectangle2D box = getTransform().createTransformedShape(placed).getBounds2D();
        drawing.add(new Drawing.Text(text, box, font.getSize2D(), getColor(), free));
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void draw(Shape shape) {
        if (shape instanceof Line2D line) {
            AffineTransform transform = getTransform();
            Point2D from = transform.transform(line.getP1(), null);
            Point2D to = transform.transform(line.getP2(), null);
            drawing.add(new Drawing.Line(new Line2D.Double(from, to), getColor()));
        }
    }

    @Override
    public void fill(Shape shape) {
        if (getPaint() instanceof Color color) {
            Shape placed = getTransform().createTransformedShape(shape);
            drawing.add(new Drawing.Fill(placed, placed.getBounds2D(), color));
        }
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw new UnsupportedOperationException("a text that is not recorded");
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        throw new UnsupportedOperationException("a text that is not recorded");
    }

    @Override
    public void drawGlyphVector(GlyphVector text, float x, float y) {
        throw new UnsupportedOperationException("a text that is not recorded");
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
