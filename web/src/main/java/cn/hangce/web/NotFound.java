package cn.hangce.web;

import java.io.FileNotFoundException;

/** What a page was asked for is not there. Leads to the page that says so (Faces answers a missing file with 404). */
public class NotFound extends FileNotFoundException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what);
    }
}
