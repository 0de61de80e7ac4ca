package cn.hangce.web.office;

import cn.hangce.casework.PanelTerms;
import cn.hangce.casework.Seat;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a draw is asked for while it is being typed; {@link PanelTerms} judges it. */
public class DrawForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 15;

    private final int least;
    private final ArrayList<String> fields;
    private final Map<String, Integer> wanted = new HashMap<>();
    private int size;
    private Integer financial;
    private LocalDate answerBy;

    DrawForm(int least, LocalDate answerBy, List<String> fields) {
        this.least = least;
        this.size = least;
        this.answerBy = answerBy;
        this.fields = new ArrayList<>(fields);
    }

    /** What is left empty asks for nobody. */
    PanelTerms terms() {
        Map<Seat, Integer> seats = new LinkedHashMap<>();
        fields.stream().filter(field -> wanted.get(field) != null).forEach(field -> seats.put(Seat.of(field), wanted.get(field)));
        if (financial != null) {
            seats.put(Seat.FINANCIAL, financial);
        }
        return new PanelTerms(size, answerBy, seats);
    }

    /** Odd, and not below what the call says. */
    public List<Integer> getSizes() {
        List<Integer> sizes = new ArrayList<>();
        for (int each = least; each <= Math.max(least, LARGEST); each += 2) {
            sizes.add(each);
        }
        return sizes;
    }

    public List<String> getFields() {
        return fields;
    }

    /** How many experts of which field. */
    public Map<String, Integer> getWanted() {
        return wanted;
    }

    public int getSize() {
        return size;
    }

    public void setSize(int size) {
        this.size = size;
    }

    public Integer getFinancial() {
        return financial;
    }

    public void setFinancial(Integer financial) {
        this.financial = financial;
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(LocalDate answerBy) {
        this.answerBy = answerBy;
    }
}
