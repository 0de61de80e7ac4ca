package cn.hangce.web.visitor;

import cn.hangce.casework.Notice;
import java.time.LocalDate;

/**
 * A public notice in a list.
 *
 * @param running objections are taken today
 */
public record NoticeLine(Notice notice, boolean running) {

    static NoticeLine of(Notice notice, LocalDate today) {
        return new NoticeLine(notice, notice.takesObjectionsOn(today));
    }
}
