package cn.hangce.registry.handover;

import cn.hangce.registry.Registry;
import cn.hangce.registry.StoreReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Loads the demonstration’s invented organisations and experts, once, from the folder {@code hangce.demo-data}: files named
 * {@code <number>-<bureau>.<day>.csv}, in the order of their names, {@code experts.csv} and
 * {@code interests.csv}.
 */
@ApplicationScoped
public class DemonstrationData {

    private static final Logger LOG = System.getLogger(DemonstrationData.class.getName());
    private static final Pattern HANDOVER = Pattern.compile("(.+)\\.(\\d{4}-\\d{2}-\\d{2})\\.csv");

    @Inject
    private Registry registry;
    @Inject
    private RegistryImport registryImport;
    @Inject
    private ExpertImport expertImport;

    /** All of it in one transaction: a start that is broken off leaves nothing half loaded. */
    @Transactional
    public void load(@Observes StoreReady ready) {
        String folder = System.getProperty("hangce.demo-data", "");
        if (folder.isBlank() || registry.count() > 0) {
            return;
        }
        for (Path file : files(Path.of(folder))) {
            Matcher name = HANDOVER.matcher(file.getFileName().toString());
            if (name.matches()) {
                HandoverFile taken = registryImport.take(name.group(1), bytes(file), LocalDate.parse(name.group(2)));
                LOG.log(Level.INFO, "{0}: {1} lines, {2} left out", file.getFileName(), taken.lines().size(), taken.bad().size());
            } else if (file.getFileName().toString().equals("experts.csv")) {
                tell(file, expertImport.experts(bytes(file)));
            } else if (file.getFileName().toString().equals("interests.csv")) {
                tell(file, expertImport.interests(bytes(file)));
            }
        }
    }

    private static void tell(Path file, ExpertsFile<?> taken) {
        LOG.log(Level.INFO, "{0}: {1} lines, {2} left out", file.getFileName(), taken.lines().size(), taken.bad().size());
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration data cannot be read from " + folder, e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
