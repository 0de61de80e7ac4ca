package cn.hangce.web.before;

import cn.hangce.casework.topic.Choosing;
import cn.hangce.casework.topic.Topic;
import cn.hangce.casework.topic.Topics;
import cn.hangce.registry.Actor;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The topics of a program: proposing them, putting on record what experts said, choosing them or not. */
@Named("topicsPage")
@ViewScoped
public class TopicsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Topics topics;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    private String programId;
    private String title;
    private String content;
    private String origin;
    private final Map<Long, Long> seen = new HashMap<>();
    private final Map<Long, String> words = new HashMap<>();
    private transient List<Choosing> programs;
    private transient List<TopicLine> lines;

    /** Shows the first program where none is asked for. */
    public void open() {
        if (getChoosing() == null) {
            programId = getPrograms().stream().map(each -> each.program().id()).findFirst().orElse(null);
        }
        getLines().forEach(line -> seen.put(line.topic().id(), line.topic().version()));
    }

    public List<Choosing> getPrograms() {
        if (programs == null) {
            programs = topics.settledBy(officer());
        }
        return programs;
    }

    /** How the topics of the program shown are settled; null where there is none. */
    public Choosing getChoosing() {
        return getPrograms().stream().filter(each -> each.program().id().equals(programId)).findFirst().orElse(null);
    }

    public List<TopicLine> getLines() {
        if (lines == null) {
            lines = topics.of(programId, officer()).stream().map(this::line).toList();
        }
        return lines;
    }

    private TopicLine line(Topic topic) {
        return new TopicLine(topic, topic.steps().stream()
                .map(step -> new TopicLine.Step(step, bundles.text("before", "topic.step." + step.kind()))).toList());
    }

    private Actor officer() {
        return current.require(Permission.PUBLISH_CALLS);
    }

    public String propose() {
        return told("topic.was.proposed", topics.propose(programId, title, content, origin, officer()));
    }

    public String argue(long id) {
        return told("topic.was.argued", topics.argue(id, seenOf(id), words.get(id), officer()));
    }

    public String choose(long id) {
        return told("topic.was.chosen", topics.settle(id, seenOf(id), true, words.get(id), officer()));
    }

    public String drop(long id) {
        return told("topic.was.dropped", topics.settle(id, seenOf(id), false, words.get(id), officer()));
    }

    /** What the page did not show, nobody has seen. */
    private long seenOf(long id) {
        return seen.getOrDefault(id, -1L);
    }

    private String told(String key, Topic topic) {
        return notes.next("/city/topics?program=" + programId, bundles.text("before", key, topic.title()));
    }

    public String getProgramId() {
        return programId;
    }

    public void setProgramId(String programId) {
        this.programId = programId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(String origin) {
        this.origin = origin;
    }

    public Map<Long, String> getWords() {
        return words;
    }
}
