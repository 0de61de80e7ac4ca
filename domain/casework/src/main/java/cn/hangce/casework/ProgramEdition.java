package cn.hangce.casework;

import cn.hangce.policy.Program;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The text of a program file as it was when a call took it; cases are judged by it whatever becomes of the file. */
@Entity
@Table(name = "program_edition")
public class ProgramEdition {

    @Id
    private String version;
    @Column(name = "program_id", updatable = false)
    private String programId;
    @Column(name = "file_text", updatable = false)
    private String text;
    @Column(name = "kept_at", updatable = false)
    private Instant keptAt;

    protected ProgramEdition() {
    }

    ProgramEdition(Program program, Moment now) {
        this.version = program.version();
        this.programId = program.id();
        this.text = program.text();
        this.keptAt = now.at();
    }

    String programId() {
        return programId;
    }

    String text() {
        return text;
    }
}
