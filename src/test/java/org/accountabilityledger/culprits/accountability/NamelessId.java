package org.accountabilityledger.culprits.accountability;

import org.accountabilityledger.accountability.FileId;

record NamelessId(String kind, String reference) implements FileId {
}
