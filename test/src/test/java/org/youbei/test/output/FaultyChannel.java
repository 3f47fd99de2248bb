package org.youbei.test.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** An open file of a disk that fails: half of what is written when it does gets there. */
final class FaultyChannel extends FileChannel {
    private final FileChannel file;
    private final Faults faults;
    private final String name;

    FaultyChannel(FileChannel file, Faults faults, String name) {
        this.file = file;
        this.faults = faults;
        this.name = name;
    }

    private void step(String what) throws IOException {
        faults.step(what + " " + name);
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        try {
            step("write");
        } catch (IOException failure) {
            ByteBuffer half = bytes.slice(bytes.position(), bytes.remaining() / 2);
            file.write(half);
            throw failure;
        }
        return file.write(bytes);
    }

    @Override
    public long write(ByteBuffer[] bytes, int offset, int length) throws IOException {
        step("write");
        return file.write(bytes, offset, length);
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        step("write");
        return file.write(bytes, position);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        step("sync");
        file.force(metaData);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        step("truncate");
        file.truncate(size);
        return this;
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        return file.read(bytes);
    }

    @Override
    public long read(ByteBuffer[] bytes, int offset, int length) throws IOException {
        return file.read(bytes, offset, length);
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
        return file.read(bytes, position);
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return file.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        step("write");
        return file.transferFrom(source, position, count);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        return file.map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return file.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }
}
