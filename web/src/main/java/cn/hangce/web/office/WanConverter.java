package cn.hangce.web.office;

import cn.hangce.web.Bundles;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.text.Normalizer;

/** An amount in 万元, exact to the yuan: at most four decimals, separators and full-width digits as people paste them. */
@FacesConverter("hangce.wan")
public class WanConverter implements Converter<BigDecimal> {

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[,\\s]", "");
        if (!digits.matches("\\d{1,11}(\\.\\d{1,4})?")) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR,
                    Bundles.text(faces.getViewRoot().getLocale(), "office", "call.budget.wrong"), null));
        }
        return new BigDecimal(digits);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }
}
