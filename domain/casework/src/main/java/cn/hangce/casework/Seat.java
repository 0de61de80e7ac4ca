package cn.hangce.casework;

import cn.hangce.registry.Expert;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a place on a panel asks of whoever takes it; a replacement has to answer to the same.
 *
 * @param kind  technical or financial; either where null
 * @param field one of the expert’s fields; any where null
 */
@Embeddable
public record Seat(@Enumerated(EnumType.STRING) @Column(name = "seat_kind", updatable = false) Expert.Kind kind,
                   @Column(name = "seat_field", updatable = false) String field) {

    /** Anybody who can judge the matter itself. */
    public static final Seat TECHNICAL = new Seat(Expert.Kind.TECHNICAL, null);
    /** Anybody who can judge accounts and budgets. */
    public static final Seat FINANCIAL = new Seat(Expert.Kind.FINANCIAL, null);

    /** A technical expert of this field. */
    public static Seat of(String field) {
        return new Seat(Expert.Kind.TECHNICAL, field);
    }

    boolean takes(Expert expert) {
        return (kind == null || kind == expert.kind()) && (field == null || expert.fields().contains(field));
    }

    boolean financial() {
        return kind == Expert.Kind.FINANCIAL;
    }
}
