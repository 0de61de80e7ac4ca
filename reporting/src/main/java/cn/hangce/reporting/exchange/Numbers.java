package cn.hangce.reporting.exchange;

import org.ofdrw.core.basicType.ST_ID;

/** Gives each object of a document its number. */
final class Numbers {

    private long last;

    ST_ID next() {
        last++;
        return new ST_ID(last);
    }

    long last() {
        return last;
    }
}
