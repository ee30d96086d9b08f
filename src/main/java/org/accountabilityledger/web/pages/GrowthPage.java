package org.accountabilityledger.web.pages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.accountabilityledger.reading.growth.Growth;
import org.accountabilityledger.web.Addresses;

/** One entry of a file's growth, and where the others are. */
public record GrowthPage(@JsonUnwrapped Growth growth) {

    static final String ENTRY = "entry";

    /** The address of the file as it is now. */
    @JsonIgnore
    public String here() {
        return Addresses.of(growth.file().kind(), growth.file().reference());
    }

    @JsonIgnore
    public String history() {
        return here() + "/history";
    }

    /** The page after that many entries. */
    public String after(long entries) {
        return history() + "?" + ENTRY + "=" + entries;
    }

    /** The whole page as it was known then. */
    @JsonIgnore
    public String memento() {
        return "/as-of/" + growth.entry().recordedAt() + here() + "?validOn=" + growth.day();
    }

    @JsonIgnore
    public boolean first() {
        return growth.step() == 1;
    }

    @JsonIgnore
    public boolean last() {
        return growth.step() == growth.of();
    }
}
