package cn.hangce.policy;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A line that one version of a file has and the other has not.
 *
 * @param added  whether the new version has it
 * @param number the line’s number in its own version, from 1
 * @param text   the line
 * @param part   the outermost key that it stands under; empty before the first and for a remark
 */
public record ChangedLine(boolean added, int number, String text, String part) {

    private static final Pattern KEY = Pattern.compile("([a-z_]+):.*");

    static List<ChangedLine> between(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> changed = after.lines().toList();
        List<String> oldParts = parts(old);
        List<String> newParts = parts(changed);
        List<ChangedLine> lines = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, changed).getDeltas()) {
            take(delta.getSource(), false, oldParts, lines);
            take(delta.getTarget(), true, newParts, lines);
        }
        return lines;
    }

    private static void take(Chunk<String> chunk, boolean added, List<String> parts, List<ChangedLine> lines) {
        IntStream.range(0, chunk.size()).mapToObj(i -> new ChangedLine(added, chunk.getPosition() + i + 1, chunk.getLines().get(i),
                parts.get(chunk.getPosition() + i))).forEach(lines::add);
    }

    private static List<String> parts(List<String> lines) {
        List<String> parts = new ArrayList<>();
        String part = "";
        for (String line : lines) {
            Matcher key = KEY.matcher(line);
            part = key.matches() ? key.group(1) : part;
            parts.add(line.isBlank() || line.strip().startsWith("#") ? "" : part);
        }
        return parts;
    }
}
