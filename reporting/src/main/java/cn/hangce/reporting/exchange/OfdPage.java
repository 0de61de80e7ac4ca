package cn.hangce.reporting.exchange;

import java.awt.Color;
import java.util.function.UnaryOperator;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPen;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintLine;
import net.sf.jasperreports.engine.JRPrintRectangle;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.ModeEnum;
import org.ofdrw.core.basicStructure.doc.CT_PageArea;
import org.ofdrw.core.basicStructure.pageObj.Content;
import org.ofdrw.core.basicStructure.pageObj.Page;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.Type;
import org.ofdrw.core.basicStructure.pageObj.layer.block.ImageObject;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.graph.pathObj.AbbreviatedData;
import org.ofdrw.core.graph.pathObj.CT_Path;
import org.ofdrw.core.pageDescription.color.color.CT_Color;

/** One page: what the report engine placed on it, drawn in the same order. */
final class OfdPage {

    private final ST_Box whole;
    private final Numbers numbers;
    private final OfdText texts;
    private final EmbeddedImages images;
    private final CT_Layer layer = new CT_Layer();

    /** @param width and height in points */
    OfdPage(double width, double height, Numbers numbers, OfdText texts, EmbeddedImages images) {
        this.whole = Millimetres.box(0, 0, width, height);
        this.numbers = numbers;
        this.texts = texts;
        this.images = images;
        layer.setType(Type.Body);
        layer.setObjID(numbers.next());
    }

    void draw(JRPrintElement element) {
        if (element instanceof JRPrintText text) {
            text(text);
        } else if (element instanceof JRPrintLine line) {
            line(line);
        } else if (element instanceof JRPrintRectangle rectangle) {
            rectangle(rectangle);
        } else if (element instanceof JRPrintImage image) {
            image(image);
        } else {
            throw new IllegalArgumentException("No way to draw " + element.getClass());
        }
    }

    Page page() {
        return new Page().setArea(new CT_PageArea().setPhysicalBox(whole)).setContent(new Content().addLayer(layer));
    }

    private void text(JRPrintText element) {
        fillBehind(element);
        borders(element);
        texts.pieces(element).forEach(layer::addPageBlock);
    }

    private void borders(JRPrintText element) {
        JRLineBox box = element.getLineBox();
        double left = element.getX();
        double top = element.getY();
        double right = left + element.getWidth();
        double bottom = top + element.getHeight();
        stroke(box.getTopPen(), path -> path.moveTo(mm(left), mm(top)).lineTo(mm(right), mm(top)));
        stroke(box.getBottomPen(), path -> path.moveTo(mm(left), mm(bottom)).lineTo(mm(right), mm(bottom)));
        stroke(box.getLeftPen(), path -> path.moveTo(mm(left), mm(top)).lineTo(mm(left), mm(bottom)));
        stroke(box.getRightPen(), path -> path.moveTo(mm(right), mm(top)).lineTo(mm(right), mm(bottom)));
    }

    /** All lines of the templates are level. */
    private void line(JRPrintLine line) {
        double y = mm(line.getY() + line.getHeight() / 2.0);
        stroke(line.getLinePen(), path -> path.moveTo(mm(line.getX()), y).lineTo(mm(line.getX() + line.getWidth()), y));
    }

    private void rectangle(JRPrintRectangle rectangle) {
        fillBehind(rectangle);
        stroke(rectangle.getLinePen(), path -> outline(rectangle, path));
    }

    private void fillBehind(JRPrintElement element) {
        if (element.getMode() == ModeEnum.OPAQUE) {
            add(new CT_Path().setFill(true).setStroke(false).setFillColor(colour(element.getBackcolor())), outline(element, new AbbreviatedData()));
        }
    }

    private static AbbreviatedData outline(JRPrintElement element, AbbreviatedData path) {
        double left = mm(element.getX());
        double top = mm(element.getY());
        double right = mm(element.getX() + element.getWidth());
        double bottom = mm(element.getY() + element.getHeight());
        return path.moveTo(left, top).lineTo(right, top).lineTo(right, bottom).lineTo(left, bottom).close();
    }

    private void stroke(JRPen pen, UnaryOperator<AbbreviatedData> way) {
        if (pen.getLineWidth() > 0) {
            CT_Path path = new CT_Path().setStroke(true).setStrokeColor(colour(pen.getLineColor()));
            path.setLineWidth(mm(pen.getLineWidth()));
            add(path, way.apply(new AbbreviatedData()));
        }
    }

    /** Its places are counted from the corner of the page. */
    private void add(CT_Path path, AbbreviatedData way) {
        path.setBoundary(whole);
        path.setAbbreviatedData(way);
        layer.addPageBlock(path.toObj(numbers.next()));
    }

    private void image(JRPrintImage element) {
        ImageObject image = new ImageObject(numbers.next());
        image.setBoundary(Millimetres.box(element.getX(), element.getY(), element.getWidth(), element.getHeight()));
        image.setCTM(new ST_Array(mm(element.getWidth()), 0d, 0d, mm(element.getHeight()), 0d, 0d));
        image.setResourceID(images.of(element).ref());
        layer.addPageBlock(image);
    }

    static CT_Color colour(Color colour) {
        return CT_Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    private static double mm(double points) {
        return Millimetres.of(points);
    }
}
