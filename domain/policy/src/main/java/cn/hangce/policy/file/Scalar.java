package cn.hangce.policy.file;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A single value of a file, and where each of its characters stands. */
public final class Scalar {

    private final String value;
    private final Tag tag;
    private final Place place;
    private final int[] source;
    private final int start;

    private Scalar(String value, Tag tag, Place place, int[] source, int start) {
        this.value = value;
        this.tag = tag;
        this.place = place;
        this.source = source;
        this.start = start;
    }

    static Scalar of(ScalarNode node, int[] source) {
        Mark mark = node.getStartMark().orElseThrow();
        int start = mark.getIndex() + switch (node.getScalarStyle()) {
            case PLAIN, JSON_SCALAR_STYLE -> 0;
            case SINGLE_QUOTED, DOUBLE_QUOTED -> 1;
            case LITERAL, FOLDED -> toNextLine(source, mark.getIndex());
        };
        return new Scalar(node.getValue(), node.getTag(), YamlFile.place(mark), source, start);
    }

    /** Stands for a value that is not there; the mistake is already on the list. */
    static Scalar absent(Place place) {
        return new Scalar("", Tag.NULL, place, new int[0], 0);
    }

    public String value() {
        return value;
    }

    public Place place() {
        return place;
    }

    public boolean isAbsent() {
        return source.length == 0;
    }

    /** The value as JSON would have it: text, number, boolean or null. */
    public Object plain() {
        if (tag.equals(Tag.BOOL)) {
            return Boolean.valueOf(value);
        }
        if (tag.equals(Tag.INT)) {
            BigInteger number = new BigInteger(value);
            return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
        }
        if (tag.equals(Tag.FLOAT) && !value.startsWith(".") && !value.startsWith("-.")) {
            return new BigDecimal(value);
        }
        return tag.equals(Tag.NULL) ? null : value;
    }

    /**
     * Where a character of the value stands in the file. The value is followed through the source, over quotes, escapes and
     * folded line breaks.
     *
     * @param offset in code points, from 0
     */
    public Place at(int offset) {
        int[] wanted = value.codePoints().limit(offset + 1L).toArray();
        int position = start;
        for (int i = 0; i < wanted.length && position < source.length; i++) {
            if (!Character.isWhitespace(wanted[i])) {
                position = next(position, wanted[i]);
            }
            if (i < wanted.length - 1) {
                position = Math.min(position + (Character.isWhitespace(wanted[i]) ? 0 : 1), source.length);
            }
        }
        return isAbsent() ? place : placeOf(position);
    }

    private int next(int from, int codePoint) {
        for (int i = from; i < source.length; i++) {
            if (source[i] == codePoint) {
                return i;
            }
        }
        return from;
    }

    private Place placeOf(int position) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < position; i++) {
            boolean lineEnds = source[i] == '\n';
            line += lineEnds ? 1 : 0;
            column = lineEnds ? 1 : column + 1;
        }
        return new Place(line, column);
    }

    private static int toNextLine(int[] source, int from) {
        int i = from;
        while (i < source.length && source[i] != '\n') {
            i++;
        }
        return i + 1 - from;
    }
}
