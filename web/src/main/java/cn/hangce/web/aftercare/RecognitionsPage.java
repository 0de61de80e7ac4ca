package cn.hangce.web.aftercare;

import cn.hangce.casework.Recognition;
import cn.hangce.policy.Text;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The recognitions that an official may see, by program, standing and what is waiting. */
@Named("recognitionsPage")
@RequestScoped
public class RecognitionsPage {

    private static final String WAITING = "WAITING";

    @Inject
    private RecognitionRows rows;
    @Inject
    private CurrentActor current;

    private String program;
    private String standing;
    private String text;
    private List<RecognitionRow> all;

    public void open() {
        current.require(Permission.READ_RECOGNITIONS);
    }

    private List<RecognitionRow> all() {
        if (all == null) {
            all = rows.all(current.require(Permission.READ_RECOGNITIONS));
        }
        return all;
    }

    public List<RecognitionRow> getList() {
        return all().stream().filter(row -> program == null || program.isEmpty() || row.recognition().programId().equals(program))
                .filter(row -> standing == null || standing.isEmpty() || (standing.equals(WAITING) ? row.waiting() : row.standing().name().equals(standing)))
                .filter(row -> text == null || Stream.of(row.recognition().holderName(), row.recognition().creditCode(), row.recognition().certificateNumber())
                        .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT)))).toList();
    }

    /** Titles by program, for the filter. */
    public Map<String, Text> getPrograms() {
        Map<String, Text> programs = new LinkedHashMap<>();
        all().forEach(row -> programs.putIfAbsent(row.recognition().programId(), row.title()));
        return programs;
    }

    public List<Recognition.Standing> getStandings() {
        return List.of(Recognition.Standing.values());
    }

    public long count(String wanted) {
        return all().stream().filter(row -> wanted.equals(WAITING) ? row.waiting() : row.standing().name().equals(wanted)).count();
    }

    public int getTotal() {
        return all().size();
    }

    public String getProgram() {
        return program;
    }

    public void setProgram(String program) {
        this.program = program;
    }

    public String getStanding() {
        return standing;
    }

    public void setStanding(String standing) {
        this.standing = standing;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
