package cn.hangce.reporting.seal;

import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxUtils;
import eu.europa.esig.dss.pdf.pdfbox.visible.PdfBoxSignatureDrawer;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Draws the seal as the appearance of the signature, in lines and not in pixels, with the text under it still to be read. */
final class SealDrawer implements PdfBoxSignatureDrawer {

    private static final double RADIUS = SealPicture.DIAMETER / 2;
    private static final int TURNED = 90;

    private SealedField field;
    private PDDocument document;
    private SignatureOptions options;

    @Override
    public void init(SignatureImageParameters parameters, PDDocument signed, SignatureOptions signatureOptions) {
        this.field = (SealedField) parameters;
        this.document = signed;
        this.options = signatureOptions;
    }

    @Override
    public void draw() throws IOException {
        ByteArrayOutputStream visual = new ByteArrayOutputStream();
        try (PDDocument drawing = new PDDocument()) {
            PDPage page = document.getPage(field.getFieldParameters().getPage() - 1);
            drawing.addPage(new PDPage(page.getMediaBox()));
            PDAcroForm form = new PDAcroForm(drawing);
            drawing.getDocumentCatalog().setAcroForm(form);
            PDSignatureField signature = new PDSignatureField(form);
            form.setSignaturesExist(true);
            form.setAppendOnly(true);
            form.getCOSObject().setDirect(true);
            form.getFields().add(signature);
            PDRectangle place = place(page);
            PDAnnotationWidget widget = signature.getWidgets().get(0);
            widget.setRectangle(place);
            PDAppearanceDictionary appearance = PdfBoxUtils.createSignatureAppearanceDictionary(drawing, place);
            widget.setAppearance(appearance);
            PDAppearanceStream picture = appearance.getNormalAppearance().getAppearanceStream();
            try (PDPageContentStream ink = new PDPageContentStream(drawing, picture, picture.getStream().createOutputStream(COSName.FLATE_DECODE))) {
                stamp(ink, upright(page));
            }
            drawing.save(visual);
        }
        options.setVisualSignature(new ByteArrayInputStream(visual.toByteArray()));
    }

    /** A page in landscape is one in portrait that is turned to be read; then the paper’s left edge is the page’s bottom. */
    private PDRectangle place(PDPage page) {
        boolean turned = page.getRotation() == TURNED;
        double x = turned ? field.y() : field.x();
        double y = turned ? field.x() : page.getMediaBox().getHeight() - field.y();
        return new PDRectangle((float) (x - RADIUS), (float) (y - RADIUS), (float) SealPicture.DIAMETER, (float) SealPicture.DIAMETER);
    }

    private Shape upright(PDPage page) {
        AffineTransform place = AffineTransform.getTranslateInstance(RADIUS, RADIUS);
        place.rotate(Math.toRadians(page.getRotation()));
        return place.createTransformedShape(field.seal());
    }

    private static void stamp(PDPageContentStream ink, Shape seal) throws IOException {
        PDExtendedGraphicsState through = new PDExtendedGraphicsState();
        through.setBlendMode(BlendMode.MULTIPLY);
        ink.setGraphicsStateParameters(through);
        ink.setNonStrokingColor(SealPicture.RED);
        PathIterator path = seal.getPathIterator(null);
        boolean evenOdd = path.getWindingRule() == PathIterator.WIND_EVEN_ODD;
        trace(ink, path);
        if (evenOdd) {
            ink.fillEvenOdd();
        } else {
            ink.fill();
        }
    }

    /** PDF knows no curves of the second order, which TrueType outlines are made of; raised to the third they are the same. */
    private static void trace(PDPageContentStream ink, PathIterator path) throws IOException {
        float[] to = new float[6];
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> ink.moveTo(x = to[0], y = to[1]);
                case PathIterator.SEG_LINETO -> ink.lineTo(x = to[0], y = to[1]);
                case PathIterator.SEG_QUADTO -> ink.curveTo(x + 2 * (to[0] - x) / 3, y + 2 * (to[1] - y) / 3,
                        to[2] + 2 * (to[0] - to[2]) / 3, to[3] + 2 * (to[1] - to[3]) / 3, x = to[2], y = to[3]);
                case PathIterator.SEG_CUBICTO -> ink.curveTo(to[0], to[1], to[2], to[3], x = to[4], y = to[5]);
                default -> ink.closePath();
            }
        }
    }
}
