package org.quarterdeck.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The portal, started by its launcher as anyone starts it, on a free port and a data folder of its own. */
public class RunningPortal implements AutoCloseable {
    private static RunningPortal shared;

    private final Path data;
    private final int port;
    private final List<String> options;
    private final Map<String, String> settings;
    private Process process;

    private RunningPortal(Path data, List<String> options, Map<String, String> settings) {
        this.data = data;
        this.options = options;
        this.settings = settings;
        this.port = freePort();
    }

    /** The portal with the demonstration that all journeys share; started once, stopped with the tests. */
    public static synchronized RunningPortal shared() {
        if (shared == null) {
            shared = onEmptyData();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** A portal of a test's own, on an empty data folder. */
    public static RunningPortal onEmptyData(String... options) {
        return onEmptyData(Map.of(), options);
    }

    /** A portal of a test's own, on an empty data folder, with these settings. */
    public static RunningPortal onEmptyData(Map<String, String> settings, String... options) {
        try {
            var portal = new RunningPortal(Files.createTempDirectory("quarterdeck-journey"), List.of(options), settings);
            portal.start();
            return portal;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Starts it, again after a stop, and waits until it says that it is ready. */
    public void start() {
        var command = new ArrayList<>(List.of("./quarterdeck", "run", "--port", Integer.toString(port), "--data", data.toString()));
        command.addAll(options);
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("QUARTERDECK_SERVER_TIMING", "true");
        builder.environment().putAll(settings);
        try {
            process = builder.start();
            awaitReady(new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void awaitReady(BufferedReader out) throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("Quarterdeck is ready")) {
                return;
            }
        }
        throw new IllegalStateException("The portal did not start; see " + data.resolve("log/server.log"));
    }

    /** Kills the server as a power cut would: no signal that it could answer. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        await();
    }

    /** Stops it as an administrator would. */
    public void stop() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** The process of the Java server, which the launcher started. */
    public long serverPid() {
        return process.descendants().filter(child -> child.info().command().orElse("").endsWith("java"))
                .findFirst().orElseThrow().pid();
    }

    public Path data() {
        return data;
    }

    /** The API token of a person of the demonstration. */
    public String token(String who) {
        try (var lines = Files.lines(data.resolve("demo-tokens.txt"))) {
            return lines.filter(line -> line.startsWith(who + "@example.org ")).findFirst().orElseThrow().split(" ")[1];
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        stop();
        keepLog();
        try (var files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What went wrong is found in target/journeys. */
    private void keepLog() {
        try {
            var kept = Files.createDirectories(Path.of("target/journeys")).resolve("portal-" + port + ".log");
            Files.copy(data.resolve("log/server.log"), kept, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
