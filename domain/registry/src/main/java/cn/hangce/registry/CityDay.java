package cn.hangce.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The day that a demonstration has been set to; one row or none. */
@Entity
@Table(name = "city_day")
class CityDay {

    static final int ONLY = 1;

    @Id
    private int id;
    @Column(name = "day")
    private LocalDate day;
    @Column(name = "set_by")
    private String setBy;

    protected CityDay() {
    }

    CityDay(LocalDate day, Actor by) {
        this.id = ONLY;
        set(day, by);
    }

    void set(LocalDate newDay, Actor by) {
        this.day = newDay;
        this.setBy = by.account();
    }

    LocalDate day() {
        return day;
    }
}
