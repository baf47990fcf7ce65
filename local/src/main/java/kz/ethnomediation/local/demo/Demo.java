package kz.ethnomediation.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import kz.ethnomediation.local.stack.Settings;

/**
 * The demo as a whole: the published figures of 2021 to 2022-Q1 as historic aggregates, and a few synthetic people and appeals.
 * Everything has a fixed id, so that a load that was interrupted can be repeated; a note in the data says that one was completed.
 */
public final class Demo {
    private final Settings settings;
    private final Consumer<String> progress;

    /** A demo for a running stack. */
    public Demo(Settings settings, Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** Loads it, unless that has been done on these data. */
    public void loadOnce() {
        var note = settings.folders().data().resolve("demo.loaded");
        if (Files.exists(note)) {
            return;
        }
        var api = new Api(settings.ports(), new Tokens(settings.oidcUrl()));
        var mediators = new DemoMediators(api).load();
        var figures = new HistoricAggregates(api).load();
        var appeals = new DemoAppeals(api).load();
        progress.accept(
                "  demo               %d mediators, %d appeals, %d figures of 2021 to 2022-Q1; names and split synthetic"
                        .formatted(mediators, appeals, figures));
        write(note);
    }

    private static void write(Path note) {
        try {
            Files.createFile(note);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
