package cn.hangce.policy.file;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The way from the text of a file to its outermost {@link Section}. */
public final class YamlFile {

    /** No file of law needs more; a deeper one would only exhaust the reader. */
    private static final int MAX_DEPTH = 100;
    private static final int MAX_LENGTH = 500_000;

    private YamlFile() {
    }

    /** Reads {@code text}; empty where it cannot be read at all, with the reason among the mistakes. */
    public static Optional<Section> read(String text, Mistakes mistakes) {
        if (text.length() > MAX_LENGTH || !shallow(text)) {
            mistakes.add(Place.START, "yaml.size", MAX_LENGTH, MAX_DEPTH);
            return Optional.empty();
        }
        try {
            Node node = new Compose(LoadSettings.builder().build()).composeString(text).orElse(null);
            if (!(node instanceof MappingNode mapping)) {
                mistakes.add(Place.START, "yaml.mapping", "");
                return Optional.empty();
            }
            return withoutAnchors(node, mistakes) ? Optional.of(new Section(mapping, text.codePoints().toArray(), mistakes))
                    : Optional.empty();
        } catch (MarkedYamlEngineException e) {
            mistakes.add(e.getProblemMark().map(YamlFile::place).orElse(Place.START), "yaml.syntax", e.getProblem());
        } catch (YamlEngineException e) {
            mistakes.add(Place.START, "yaml.syntax", e.getMessage());
        }
        return Optional.empty();
    }

    static Place place(Node node) {
        return node.getStartMark().map(YamlFile::place).orElse(Place.START);
    }

    static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** A part that stands in two places at once would be read beside a clause where it is not written. */
    private static boolean withoutAnchors(Node node, Mistakes mistakes) {
        if (node.getAnchor().isPresent()) {
            mistakes.add(place(node), "yaml.anchor", node.getAnchor().get().getValue());
            return false;
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().allMatch(item -> withoutAnchors(item, mistakes));
        }
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (!withoutAnchors(tuple.getKeyNode(), mistakes) || !withoutAnchors(tuple.getValueNode(), mistakes)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Brackets that open inside one another, and indentation, bound how deep the composer can be led. */
    private static boolean shallow(String text) {
        int open = 0;
        int dashes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            open += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            dashes = c == '\n' ? 0 : c == '-' || c == '?' ? dashes + 1 : dashes;
            if (open > MAX_DEPTH || dashes > 2 * MAX_DEPTH) {
                return false;
            }
        }
        return true;
    }
}
