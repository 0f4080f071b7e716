"""What an officer looks at first in the morning."""
