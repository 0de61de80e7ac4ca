package cn.hangce.web.office;

import cn.hangce.casework.Announced;
import cn.hangce.casework.CalledTopic;
import cn.hangce.casework.DistrictTerms;
import cn.hangce.policy.Choice;
import cn.hangce.policy.Vocabulary;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a call announces beside its terms while it is being typed; {@link Announced} judges it. */
public class AnnouncedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<District> districts;
    private final List<Batch> batches = new ArrayList<>();
    private final Map<Long, Boolean> topics = new HashMap<>();

    AnnouncedForm(Announced announced) {
        districts = names().stream().map(name -> new District(name, announced.of(name).orElse(null))).toList();
        announced.batches().forEach(day -> batches.add(new Batch(day)));
        announced.topics().forEach(topic -> topics.put(topic.id(), true));
        addBatch();
    }

    /** Those of today; a district that is no more has the year of its end in its label. */
    private static List<String> names() {
        return Vocabulary.standard().fact(Vocabulary.DISTRICT).choices().stream()
                .filter(choice -> choice.label().zh().equals(choice.value())).map(Choice::value).toList();
    }

    /**
     * @param limited  whether the text limits what districts recommend
     * @param standing whether it knows batches
     * @param chosen   the topics that can be named
     */
    Announced announced(boolean limited, boolean standing, List<CalledTopic> chosen) {
        Map<String, DistrictTerms> terms = new LinkedHashMap<>();
        districts.forEach(each -> terms.put(each.name, new DistrictTerms(limited ? each.recommends : null, each.opensOn, each.closesOn)));
        return new Announced(terms, standing ? batches.stream().map(Batch::getDay).filter(Objects::nonNull).toList() : List.of(),
                chosen.stream().filter(topic -> Boolean.TRUE.equals(topics.get(topic.id()))).toList());
    }

    public void addBatch() {
        batches.add(new Batch(null));
    }

    public List<District> getDistricts() {
        return districts;
    }

    public List<Batch> getBatches() {
        return batches;
    }

    /** Whether it is named, by the topic’s id. */
    public Map<Long, Boolean> getTopics() {
        return topics;
    }

    /** The last day of a batch; empty where there is none. */
    public static final class Batch implements Serializable {

        private static final long serialVersionUID = 1L;
        private LocalDate day;

        Batch(LocalDate day) {
            this.day = day;
        }

        public LocalDate getDay() {
            return day;
        }

        public void setDay(LocalDate day) {
            this.day = day;
        }
    }

    /** What is announced for one district; empty where nothing is. */
    public static final class District implements Serializable {

        private static final long serialVersionUID = 1L;
        private final String name;
        private Integer recommends;
        private LocalDate opensOn;
        private LocalDate closesOn;

        District(String name, DistrictTerms terms) {
            this.name = name;
            if (terms != null) {
                recommends = terms.recommends();
                opensOn = terms.opensOn();
                closesOn = terms.closesOn();
            }
        }

        public String getName() {
            return name;
        }

        public Integer getRecommends() {
            return recommends;
        }

        public void setRecommends(Integer recommends) {
            this.recommends = recommends;
        }

        public LocalDate getOpensOn() {
            return opensOn;
        }

        public void setOpensOn(LocalDate opensOn) {
            this.opensOn = opensOn;
        }

        public LocalDate getClosesOn() {
            return closesOn;
        }

        public void setClosesOn(LocalDate closesOn) {
            this.closesOn = closesOn;
        }
    }
}
