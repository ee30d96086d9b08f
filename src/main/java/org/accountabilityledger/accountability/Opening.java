package org.accountabilityledger.accountability;

/** Opens a file, and says for good whether the file is a made-up example. */
public interface Opening {

    boolean example();
}
