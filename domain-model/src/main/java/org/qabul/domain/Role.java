package org.qabul.domain;

/** What an operator may do; each role may do all that the ones before it may. */
public enum Role {
  READER,
  OPERATOR,
  APPROVER,
  ADMIN;

  public boolean mayDecide() {
    return compareTo(OPERATOR) >= 0;
  }

  public boolean mayApprove() {
    return compareTo(APPROVER) >= 0;
  }
}
