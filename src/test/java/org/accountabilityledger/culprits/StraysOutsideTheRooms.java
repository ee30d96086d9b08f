package org.accountabilityledger.culprits;

class StraysOutsideTheRooms {
}
