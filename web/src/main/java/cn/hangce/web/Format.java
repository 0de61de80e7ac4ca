package cn.hangce.web;

import cn.hangce.policy.Choice;
import cn.hangce.policy.Deadline;
import cn.hangce.policy.Fact;
import cn.hangce.policy.Text;
import cn.hangce.policy.Written;
import cn.hangce.registry.CityClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How figures and days are written in the reader’s language. Null gives an empty text everywhere. */
@Named("fmt")
@RequestScoped
public class Format {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final ZoneId ZONE = CityClock.ZONE;

    private Locale locale;

    @Inject
    public Format(Language language) {
        this(language.getLocale());
    }

    Format(Locale locale) {
        this.locale = locale;
    }

    /** For the container’s proxy. */
    protected Format() {
    }

    /** Whole yuan: 1,234,567 元 or ¥1,234,567. */
    public String yuan(Number amount) {
        if (amount == null) {
            return "";
        }
        String figure = grouped(new BigDecimal(amount.toString()));
        return english() ? (figure.startsWith("-") ? "-¥" + figure.substring(1) : "¥" + figure) : figure + " 元";
    }

    /** Yuan in the unit officials think in: 20 万元, exact to the yuan; in English ¥200,000. Less than 1 万 stays 元. */
    public String wan(Number amount) {
        if (amount == null) {
            return "";
        }
        BigDecimal value = new BigDecimal(amount.toString());
        if (english() || value.abs().compareTo(TEN_THOUSAND) < 0) {
            return yuan(amount);
        }
        return grouped(value.movePointLeft(4)) + " 万元";
    }

    /** 1,234,567. */
    public String number(Number value) {
        return value == null ? "" : grouped(new BigDecimal(value.toString()));
    }

    /** A fraction as a percentage: 0.0525 is 5.25 %. */
    public String percent(Number ratio) {
        return ratio == null ? "" : grouped(new BigDecimal(ratio.toString()).movePointRight(2)) + "%";
    }

    /** 2022年6月10日 or 10 June 2022; takes a day or a moment. */
    public String date(TemporalAccessor day) {
        return day == null ? "" : text(Written.day(day instanceof Instant moment ? LocalDate.ofInstant(moment, ZONE) : LocalDate.from(day)));
    }

    /** 2022-06-10, for tables. */
    public String day(TemporalAccessor day) {
        return day == null ? "" : pattern("yyyy-MM-dd", day);
    }

    /** 2022年6月10日 14:05 or 10 June 2022, 14:05. */
    public String moment(Instant moment) {
        return moment == null ? "" : pattern(english() ? "d MMMM yyyy, HH:mm" : "yyyy年M月d日 HH:mm", moment);
    }

    /** 是 or 否. */
    public String yesNo(Boolean value) {
        if (value == null) {
            return "";
        }
        return english() ? (value ? "Yes" : "No") : (value ? "是" : "否");
    }

    /** 3 年, 6 个月 or 20 日; 3 years, 6 months or 20 days. */
    public String period(Period period) {
        if (period == null) {
            return "";
        }
        return Stream.of(counted(period.getYears(), "年", "year"), counted(period.getMonths(), "个月", "month"), counted(period.getDays(), "日", "day"))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** As {@link #period}; also 5 个工作日 and 24 小时, 5 working days and 24 hours. */
    public String deadline(Deadline deadline) {
        if (deadline == null || deadline.period() != null) {
            return deadline == null ? "" : period(deadline.period());
        }
        return deadline.working() > 0 ? counted(deadline.working(), "个工作日", "working day")
                : counted(Integer.parseInt(deadline.text().replaceAll("\\D", "")), "小时", "hour");
    }

    private String counted(int count, String chinese, String english) {
        return count == 0 ? "" : count + " " + (english() ? english + (count == 1 ? "" : "s") : chinese);
    }

    /** 1.5 MB. */
    public String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        boolean kilo = bytes < 1024 * 1024;
        return "%.1f %s".formatted(bytes / (kilo ? 1024.0 : 1024.0 * 1024.0), kilo ? "KB" : "MB");
    }

    /** The words of a bilingual text in the reader’s language. */
    public String text(Text text) {
        return text == null ? "" : text.in(locale);
    }

    /** A fact’s value as its type is written. */
    public String value(Fact fact, Object value) {
        if (value == null) {
            return "";
        }
        return switch (fact.type()) {
            case BOOLEAN -> yesNo((Boolean) value);
            case YUAN -> yuan((Number) value);
            case COUNT -> unit(fact, number((Number) value));
            case RATIO -> fact.percent() ? percent((Number) value) : unit(fact, number((Number) value));
            case DATE -> date((LocalDate) value);
            case CHOICE -> fact.choices().stream().filter(choice -> choice.value().equals(value)).findFirst()
                    .map(Choice::label).map(this::text).orElse(value.toString());
            case TEXT -> value.toString();
        };
    }

    private String unit(Fact fact, String figure) {
        return fact.unit() == null || text(fact.unit()).isEmpty() ? figure : figure + " " + text(fact.unit());
    }

    private String pattern(String pattern, TemporalAccessor time) {
        TemporalAccessor local = time instanceof Instant instant ? LocalDateTime.ofInstant(instant, ZONE) : time;
        return DateTimeFormatter.ofPattern(pattern, english() ? Locale.ENGLISH : Language.CHINESE).format(local);
    }

    private static String grouped(BigDecimal value) {
        // Not through java.text: it would round, and its grouping follows the machine’s data, not ours.
        String plain = value.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + (point < 0 ? "" : plain.substring(point));
    }

    private boolean english() {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}
