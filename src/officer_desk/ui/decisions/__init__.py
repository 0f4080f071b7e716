"""What reviewers and approvers see: their queue, one file at a glance, and the decision."""
