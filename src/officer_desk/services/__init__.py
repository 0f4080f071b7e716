"""What an officer can do: one module a noun, one public function an intention."""
