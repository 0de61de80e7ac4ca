package cn.hangce.policy.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping of a file. Whoever reads it asks for the keys it may have and says {@link #done()}; keys nobody asked for are
 * mistakes then.
 */
public final class Section {

    private final Place place;
    private final int[] source;
    private final Mistakes mistakes;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();

    Section(MappingNode node, int[] source, Mistakes mistakes) {
        this.place = YamlFile.place(node);
        this.source = source;
        this.mistakes = mistakes;
        for (NodeTuple tuple : node.getValue()) {
            Place at = YamlFile.place(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                mistakes.add(at, "yaml.key");
            } else if (nodes.put(key.getValue(), tuple.getValueNode()) != null) {
                mistakes.add(at, "yaml.twice", key.getValue());
            } else {
                places.put(key.getValue(), at);
            }
        }
    }

    /** Stands for a section that is not there; whatever is asked of it is absent too, without further mistakes. */
    private Section(Place place) {
        this.place = place;
        this.source = null;
        this.mistakes = new Mistakes();
    }

    public Place place() {
        return place;
    }

    /** Where the key stands, or the section’s own place without it. */
    public Place place(String key) {
        return places.getOrDefault(key, place);
    }

    public boolean has(String key) {
        asked.add(key);
        return nodes.containsKey(key);
    }

    /** The keys, in the order of the file; all of them count as asked for. */
    public List<String> keys() {
        asked.addAll(nodes.keySet());
        return List.copyOf(nodes.keySet());
    }

    /** A value that must be there and not be empty. */
    public Scalar scalar(String key) {
        Optional<Scalar> scalar = optionalScalar(key);
        if (scalar.isEmpty() && !nodes.containsKey(key)) {
            mistakes.add(place, "key.missing", key);
        } else if (scalar.isPresent() && scalar.get().value().isBlank()) {
            mistakes.add(place(key), "key.empty", key);
            return Scalar.absent(place(key));
        }
        return scalar.orElseGet(() -> Scalar.absent(place));
    }

    public Optional<Scalar> optionalScalar(String key) {
        return has(key) ? as(nodes.get(key), ScalarNode.class, key, "yaml.scalar").map(node -> Scalar.of(node, source))
                : Optional.empty();
    }

    /** A section that must be there. */
    public Section section(String key) {
        if (!has(key)) {
            mistakes.add(place, "key.missing", key);
        }
        return optionalSection(key).orElseGet(() -> new Section(place));
    }

    public Optional<Section> optionalSection(String key) {
        return has(key) ? as(nodes.get(key), MappingNode.class, key, "yaml.mapping").map(this::section) : Optional.empty();
    }

    public boolean isSection(String key) {
        return has(key) && nodes.get(key) instanceof MappingNode;
    }

    /** The sections of a list; empty where the key is not there. */
    public List<Section> sections(String key) {
        List<Section> sections = new ArrayList<>();
        for (Node item : items(key)) {
            as(item, MappingNode.class, key, "yaml.mapping").map(this::section).ifPresent(sections::add);
        }
        return sections;
    }

    /** The values of a list, or the one value; empty where the key is not there. */
    public List<Scalar> scalars(String key) {
        if (has(key) && nodes.get(key) instanceof ScalarNode one) {
            return List.of(Scalar.of(one, source));
        }
        List<Scalar> scalars = new ArrayList<>();
        for (Node item : items(key)) {
            as(item, ScalarNode.class, key, "yaml.scalar").map(node -> Scalar.of(node, source)).ifPresent(scalars::add);
        }
        return scalars;
    }

    /** Ends the reading: every key that nobody asked for is a mistake. */
    public void done() {
        for (Map.Entry<String, Place> key : places.entrySet()) {
            if (!asked.contains(key.getKey())) {
                mistakes.add(key.getValue(), "key.unknown", key.getKey(), String.join(", ", asked));
            }
        }
    }

    /** The whole section as JSON would have it. */
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        nodes.forEach((key, node) -> map.put(key, plain(node)));
        return map;
    }

    private Object plain(Node node) {
        if (node instanceof MappingNode mapping) {
            return section(mapping).asMap();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(this::plain).toList();
        }
        return Scalar.of((ScalarNode) node, source).plain();
    }

    private Section section(MappingNode node) {
        return new Section(node, source, mistakes);
    }

    private List<Node> items(String key) {
        return has(key) ? as(nodes.get(key), SequenceNode.class, key, "yaml.list").map(SequenceNode::getValue).orElse(List.of())
                : List.of();
    }

    private <T extends Node> Optional<T> as(Node node, Class<T> type, String key, String otherwise) {
        if (type.isInstance(node)) {
            return Optional.of(type.cast(node));
        }
        mistakes.add(YamlFile.place(node), otherwise, key);
        return Optional.empty();
    }
}
