package cn.hangce.casework;

import cn.hangce.registry.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** Who did something, when, and in which words; its subclass says what, and to which thing. Subclasses’ tables refuse change and deletion. */
@MappedSuperclass
public abstract class Deed {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "actor_account", updatable = false)
    private String account;
    @Column(name = "actor_name", updatable = false)
    private String actor;
    @Column(updatable = false)
    private Instant at;
    @Column(updatable = false)
    private String words;

    protected Deed() {
    }

    protected Deed(String words, Actor by, Moment now) {
        this.words = words;
        this.account = by.account();
        this.actor = by.name();
        this.at = now.at();
    }

    public String account() {
        return account;
    }

    public String actor() {
        return actor;
    }

    public Instant at() {
        return at;
    }

    /** What was said with it; may be empty. */
    public String words() {
        return words;
    }
}
