package cn.hangce.reporting.seal;

import cn.hangce.reporting.print.IssuingLine;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import java.awt.Shape;

/** A signature that is seen as a seal: its shape and where on the paper it is. */
final class SealedField extends SignatureImageParameters {

    private static final long serialVersionUID = 1L;

    private final transient Shape seal;
    private final IssuingLine line;

    SealedField(Shape seal, IssuingLine line) {
        this.seal = seal;
        this.line = line;
        SignatureFieldParameters field = new SignatureFieldParameters();
        field.setPage(line.page());
        setFieldParameters(field);
    }

    Shape seal() {
        return seal;
    }

    /** Points from the left edge of the paper to the middle of the seal. */
    double x() {
        return line.x();
    }

    /** Points from the upper edge of the paper to the middle of the seal. */
    double y() {
        return line.sealY();
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
