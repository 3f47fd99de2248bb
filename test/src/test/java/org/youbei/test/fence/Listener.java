package org.youbei.test.fence;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine that gives nothing and counts who comes. */
final class Listener implements AutoCloseable {
    private final ServerSocket server;
    private final AtomicInteger connections = new AtomicInteger();

    private Listener(ServerSocket server) {
        this.server = server;
    }

    /** Starts one at a free port. */
    static Listener start() throws IOException {
        Listener listener = new Listener(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread thread = new Thread(listener::listen, "listener");
        thread.setDaemon(true);
        thread.start();
        return listener;
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                connections.incrementAndGet();
                socket.close();
            } catch (IOException closed) {
                return;
            }
        }
    }

    String address() {
        return "http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
    }

    /** What makes a Java process come here for whatever other address it is to connect to. */
    List<String> options() {
        return List.of(
                "-DsocksProxyHost=" + server.getInetAddress().getHostAddress(),
                "-DsocksProxyPort=" + server.getLocalPort());
    }

    /** Returns how many connections came before this one. */
    int connections() throws IOException {
        try (Socket own = new Socket(server.getInetAddress(), server.getLocalPort())) {
            // They are taken in the order in which they come: when this one is closed, all others are counted.
            own.getInputStream().readAllBytes();
        }
        return connections.decrementAndGet();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
