package cn.hangce.reporting.print;

import java.util.Enumeration;
import java.util.ResourceBundle;

/** A bundle in which some sentences are others. */
final class Reworded extends ResourceBundle {

    private final ResourceBundle others;

    Reworded(ResourceBundle all, ResourceBundle others) {
        this.others = others;
        setParent(all);
    }

    @Override
    protected Object handleGetObject(String key) {
        return others.containsKey(key) ? others.getObject(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return parent.getKeys();
    }
}
